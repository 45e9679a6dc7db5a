/*
 * A comment and what was read in it light up together: point at a claim, or walk to it, and its words stand out; point
 * at words and their claims do. Without this script the numbers are links, and lead there.
 */

const numbersOf = (element) => (element.dataset.raviveMark ?? element.dataset.raviveClaim ?? "").split(" ");

function light(reading, numbers) {
  for (const element of reading.querySelectorAll("[data-ravive-mark], [data-ravive-claim]")) {
    element.toggleAttribute("data-lit", numbersOf(element).some((number) => numbers.includes(number)));
  }
}

function follow(event) {
  const reading = event.target.closest?.("[data-ravive-reading]");
  if (!reading) return;
  const pointed = event.target.closest("[data-ravive-mark], [data-ravive-claim]");
  light(reading, pointed ? numbersOf(pointed) : []);
}

document.addEventListener("pointerover", follow);
document.addEventListener("focusin", follow);
document.addEventListener("pointerout", (event) => {
  const reading = event.target.closest?.("[data-ravive-reading]");
  if (reading && !reading.contains(event.relatedTarget)) light(reading, []);
});

/* A key pressed twice answers once: the next card is not there yet. */
let isSent = false;

document.addEventListener("submit", (event) => {
  if (!event.target.closest("[data-ravive-reading]")) return;
  if (isSent) event.preventDefault();
  isSent = true;
});

addEventListener("pageshow", () => (isSent = false));
