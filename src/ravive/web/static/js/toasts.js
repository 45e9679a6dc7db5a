/* What just happened stays long enough to be read, and for as long as somebody points at it or is in it. */

const READ_MS = 9000;

function leaveLater(toast) {
  let timer = setTimeout(() => toast.remove(), READ_MS);
  const hold = () => clearTimeout(timer);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(() => toast.remove(), READ_MS);
  };
  toast.addEventListener("pointerenter", hold);
  toast.addEventListener("pointerleave", release);
  toast.addEventListener("focusin", hold);
  toast.addEventListener("focusout", release);
  toast.querySelector("[data-ravive-close]")?.addEventListener("click", () => toast.remove());
}

document.querySelectorAll("[data-ravive-toast]").forEach(leaveLater);
