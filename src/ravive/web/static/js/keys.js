/*
 * The keyboard. `/` search, `j` `k` walk a list, `g` then a letter goes to a screen, `?` shows the overlay, and any
 * element with `data-ravive-key="c"` answers to its letter: the one in the focused row first, then the page's.
 *
 * Single keys can be switched off in the settings (WCAG 2.1.4): the page then carries data-ravive-keys="off".
 */

const GO_TIMEOUT_MS = 1200;
let waitingForPlace = 0;

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;
const rows = () => [...document.querySelectorAll("[data-ravive-row]")].filter((row) => row.offsetParent !== null);

function walk(step) {
  const all = rows();
  if (all.length === 0) return;
  const here = all.findIndex((row) => row.contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(here + step, 0), all.length - 1);
  const link = all[next].querySelector("[data-ravive-open]");
  link.focus();
  all[next].scrollIntoView({ block: "nearest" });
}

function press(key) {
  const row = document.activeElement.closest("[data-ravive-row]");
  const selector = `[data-ravive-key="${CSS.escape(key)}"]`;
  const target = row?.querySelector(selector) ?? document.querySelector(`${selector}:not([data-ravive-row] *)`);
  if (target === null || target === undefined) return false;
  if (target.matches("input, textarea, select")) {
    target.focus();
    target.select?.();
  } else {
    target.click();
  }
  return true;
}

function goTo(key) {
  const link = document.querySelector(`[data-ravive-go="${CSS.escape(key)}"]`);
  link?.click();
  return link !== null;
}

function answer(key) {
  if (waitingForPlace > performance.now()) {
    waitingForPlace = 0;
    if (goTo(key)) return true;
  }
  if (key === "j") return walk(1), true;
  if (key === "k") return walk(-1), true;
  if (key === "g") return (waitingForPlace = performance.now() + GO_TIMEOUT_MS), true;
  return press(key);
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.matches("[data-ravive-key='/']")) return event.target.blur();
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.documentElement.dataset.raviveKeys === "off" || document.querySelector("dialog[open]")) return;
  if (answer(event.key)) event.preventDefault();
});
