// Before anything is drawn, so that nothing flashes: the colours that the reader chose earlier. What is stored is
// that choice and nothing else; see src/client/weergave.ts.
try {
  var thema = localStorage.getItem('thema');
  if (thema === 'licht' || thema === 'donker') document.documentElement.dataset.thema = thema;
} catch {
  // A browser that keeps nothing follows the system.
}
