/* Dialogs: `data-ravive-dialog="id"` opens the <dialog> of that id; Escape, its close button or its ground close it. */

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-ravive-dialog]");
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.raviveDialog)?.showModal();
  }
  if (event.target.matches("dialog[open]")) event.target.close();
});
