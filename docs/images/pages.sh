#!/usr/bin/env bash
# Makes the pictures of the pages in the READMEs: plays the demonstration in a folder that is thrown
# away, leaves its pages open, signs in and looks.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
port=${PORT:-8765}
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

./shirube demo --residents 5000 --home "$work/home" --out "$work/out" --serve --port "$port" \
  >"$work/log" 2>"$work/errors" &
server=$!
until grep -q "http://localhost:$port/ （" "$work/log"; do
  kill -0 "$server" || { cat "$work/log" "$work/errors"; exit 1; }
  sleep 1
done
password=$(sed -n 's/.*パスワードは共通で \([a-z0-9-]*\)）.*/\1/p' "$work/log")

mvn -q -B -pl governance-api -am test -Dtest=ReadmePictures -Dsurefire.failIfNoSpecifiedTests=false \
  -DargLine="-Dshirube.url=http://localhost:$port -Dshirube.password=$password"
