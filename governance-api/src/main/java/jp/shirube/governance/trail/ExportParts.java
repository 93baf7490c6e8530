package jp.shirube.governance.trail;

import java.util.List;

/** Names of the parts of an exported trail. */
final class ExportParts {

  static final String EVENTS = "events.jsonl";
  static final String TABLE = "events.csv";
  static final String CHAIN = "chain.csv";
  static final String SIGNED = "signed.txt";
  static final String SIGNATURE = "signed.sig";
  static final String PUBLIC_KEY = "public-key.pem";
  static final String GUIDE = "README.ja.txt";

  /** Parts whose hashes are signed. */
  static final List<String> HASHED = List.of(EVENTS, TABLE, CHAIN, GUIDE);

  /** First line of what is signed. */
  static final String FORM = "shirube-audit-export-1";

  /** Columns of the chain. */
  static final String CHAIN_HEAD = "seq,event_id,sealed_at,previous,content,hash,line";

  private ExportParts() {}
}
