// Before anything is drawn, so that nothing flashes: marks that there is JavaScript, and sets the colours that
// the reader chose earlier. What is stored is that choice and nothing else; see src/client/weergave.ts.
(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  try {
    var thema = localStorage.getItem('thema');
    if (thema === 'licht' || thema === 'donker') root.dataset.thema = thema;
  } catch {
    // A browser that keeps nothing follows the system.
  }
})();
