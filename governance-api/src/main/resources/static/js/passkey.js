// Makes and shows passkeys: a button with data-passkey="create" or "get".

function bytes(text) {
  const base64 = text.replace(/-/g, '+').replace(/_/g, '/');
  return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function withBytes(descriptors) {
  return (descriptors ?? []).map((it) => ({ ...it, id: bytes(it.id) }));
}

async function send(path, body) {
  const token = document.querySelector('input[name=_csrf]').value;
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': token, 'Content-Type': 'application/json' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
  const content = await answer.json();
  if (!answer.ok) {
    throw new Error(content.message ?? '');
  }
  return content;
}

async function create() {
  const label = document.getElementById('passkey-label').value;
  const options = await send('/account/passkeys/options');
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    },
  });
  return send(`/account/passkeys/add?label=${encodeURIComponent(label)}`, {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    authenticatorAttachment: made.authenticatorAttachment ?? undefined,
    clientExtensionResults: made.getClientExtensionResults(),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.() ?? [],
    },
  });
}

async function get() {
  const options = await send('/sign-in/passkey/options');
  const shown = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: withBytes(options.allowCredentials),
    },
  });
  const city = document.getElementById('municipality')?.value ?? '';
  return send(`/sign-in/passkey?municipality=${encodeURIComponent(city)}`, {
    id: shown.id,
    rawId: text(shown.rawId),
    type: shown.type,
    authenticatorAttachment: shown.authenticatorAttachment ?? undefined,
    clientExtensionResults: shown.getClientExtensionResults(),
    response: {
      authenticatorData: text(shown.response.authenticatorData),
      clientDataJSON: text(shown.response.clientDataJSON),
      signature: text(shown.response.signature),
      userHandle: shown.response.userHandle ? text(shown.response.userHandle) : undefined,
    },
  });
}

function say(sentence) {
  const messages = document.getElementById('passkey-message');
  messages.textContent = sentence;
  messages.hidden = sentence === '';
}

async function run(button) {
  say('');
  button.disabled = true;
  try {
    const answer = await (button.dataset.passkey === 'create' ? create() : get());
    window.location.assign(answer.next);
  } catch (refused) {
    const known = refused.name === 'Error' && refused.message !== '';
    say(known ? refused.message : button.dataset.failed);
    button.disabled = false;
  }
}

/** On the document, since pages are swapped beneath it. */
document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-passkey]');
  if (button) {
    run(button);
  }
});
