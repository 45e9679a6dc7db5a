/* A form that takes a while says so: its button rests, its words change, and it is not sent twice. */

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-ravive-busy]")) return;
  if (form.hasAttribute("data-busy")) return event.preventDefault();
  form.setAttribute("data-busy", "");
  form.querySelector("[data-ravive-busy-status]").textContent = form.dataset.raviveBusy;
});

// Coming back with the browser's own button finds the form as it was.
addEventListener("pageshow", () => document.querySelectorAll("[data-busy]").forEach((form) => form.removeAttribute("data-busy")));
