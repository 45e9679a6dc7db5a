/*
 * The form that corrects a reading: of each reason only what its kind may hold is shown, a reason can be added, and words
 * selected in the comment become the evidence of the reason one is in. Without this script all fields are there.
 */

const template = document.querySelector("[data-ravive-claim-template]");
const adder = document.querySelector("[data-ravive-add-claim]");
const total = document.querySelector("[name=claims-TOTAL_FORMS]");
let present = null;

function showSlots(form) {
  const kind = form.querySelector("select[name$=-kind]").value;
  for (const slot of form.querySelectorAll("[data-ravive-kinds]")) {
    slot.hidden = !slot.dataset.raviveKinds.split(" ").includes(kind);
  }
}

function prepare(form) {
  const slots = form.querySelector("[data-ravive-slots]");
  const others = form.querySelector("[data-ravive-other-slots]");
  slots.append(...others.querySelectorAll("[data-ravive-kinds]"));
  others.remove();
  showSlots(form);
  form.addEventListener("change", () => showSlots(form));
  form.addEventListener("focusin", () => (present = form));
}

function add() {
  const form = template.content.firstElementChild.cloneNode(true);
  for (const element of form.querySelectorAll("[name], [id], [for]")) {
    for (const name of ["name", "id", "for", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replace("__prefix__", total.value));
    }
  }
  total.value = Number(total.value) + 1;
  template.before(form);
  prepare(form);
  form.querySelector("select").focus();
}

/* The words alone: the numbers of the claims and what is only heard were never in the comment. */
function wordsOf(selection) {
  const part = selection.getRangeAt(0).cloneContents();
  part.querySelectorAll("a, .only-heard").forEach((element) => element.remove());
  return part.textContent.trim().replace(/\s/g, " ");
}

function take() {
  const selection = getSelection();
  const form = present ?? document.querySelector("[data-ravive-claim-form]:last-of-type");
  if (selection.isCollapsed || !selection.anchorNode.parentElement.closest(".words")) return;
  const input = form.querySelector("input[name$=-words]");
  input.value = wordsOf(selection);
}

document.querySelectorAll("[data-ravive-claim-form]").forEach(prepare);
document.querySelector(".words")?.addEventListener("pointerup", take);
document.querySelector("[data-ravive-take]")?.removeAttribute("hidden");
adder.hidden = false;
adder.querySelector("button").addEventListener("click", add);
