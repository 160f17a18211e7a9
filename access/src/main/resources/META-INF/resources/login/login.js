// Changes the token of the link, or of the field, for a session. A fragment never leaves the browser.
const form = document.querySelector('form');
const field = document.getElementById('token');
const problem = document.getElementById('problem');

async function logIn(token) {
  const answer = await fetch('/login', { method: 'POST', body: new URLSearchParams({ token }) });
  if (answer.ok) location.replace('/');
  else problem.textContent = (await answer.json().catch(() => null))?.detail ?? `The server answered ${answer.status}.`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  logIn(field.value);
});

const linked = location.hash.slice(1);
if (linked) {
  // Not kept in the history.
  history.replaceState(null, '', location.pathname);
  logIn(linked);
} else {
  field.focus();
}
