/*
 * A place to drop files, over a plain <input type="file" multiple>: without this script the chooser alone does the work.
 * Files may be added in several goes; each can be taken out again before they are sent.
 */

const readableSize = (bytes, language) => {
  const megabytes = bytes / 1048576;
  const [value, unit] = megabytes >= 0.1 ? [megabytes, "megabyte"] : [bytes / 1024, "kilobyte"];
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
};

function prepare(zone) {
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-ravive-files]");
  const template = zone.querySelector("template");
  const submit = zone.closest("form").querySelector("[data-ravive-send]");
  const choose = zone.querySelector(".drop-choose");
  let chosen = [];

  const keep = (files) => {
    const known = new Set(chosen.map((file) => `${file.name}/${file.size}/${file.lastModified}`));
    chosen = [...chosen, ...[...files].filter((file) => !known.has(`${file.name}/${file.size}/${file.lastModified}`))];
    show();
  };

  const show = () => {
    const transfer = new DataTransfer();
    chosen.forEach((file) => transfer.items.add(file));
    input.files = transfer.files;
    list.replaceChildren(...chosen.map(line));
    list.hidden = chosen.length === 0;
    submit.hidden = chosen.length === 0;
    choose.classList.toggle("button-primary", chosen.length === 0);
  };

  const line = (file) => {
    const item = template.content.cloneNode(true).firstElementChild;
    item.querySelector("[data-ravive-name]").textContent = file.name;
    item.querySelector("[data-ravive-size]").textContent = readableSize(file.size, document.documentElement.lang);
    const remove = item.querySelector("button");
    remove.setAttribute("aria-label", `${remove.getAttribute("aria-label")} ${file.name}`);
    remove.addEventListener("click", () => {
      chosen = chosen.filter((other) => other !== file);
      show();
      input.focus();
    });
    return item;
  };

  zone.dataset.ready = "";
  show();
  choose.addEventListener("click", () => input.click());
  input.addEventListener("change", () => keep(input.files));
  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.dataset.over = "";
  });
  zone.addEventListener("dragleave", () => delete zone.dataset.over);
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    delete zone.dataset.over;
    keep(event.dataTransfer.files);
  });
}

document.querySelectorAll("[data-ravive-drop]").forEach(prepare);
