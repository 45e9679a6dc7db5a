/* An answer that never came, or came broken, is said in the page; what was typed stays. */

const say = () => {
  const notice = document.querySelector("[data-ravive-failure]");
  if (notice) notice.hidden = false;
};

document.addEventListener("htmx:responseError", say);
document.addEventListener("htmx:sendError", say);
document.addEventListener("htmx:timeout", say);
