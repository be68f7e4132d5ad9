/* What tabs, accordions, carousels and dialogs do when a visitor wants to see what is in them. */
document.querySelectorAll('button[data-show]').forEach(function (button) {
  button.onclick = function () {
    var section = button.closest('section');
    section.querySelectorAll('.tab, .accordion, .carousel').forEach(function (place) {
      place.classList.add('shown');
    });
    section.querySelectorAll('[hidden]').forEach(function (place) {
      place.hidden = false;
    });
    section.querySelectorAll('dialog').forEach(function (dialog) {
      dialog.showModal();
    });
  };
});
