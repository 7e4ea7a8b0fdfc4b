// An old address sends its reader on, with the place on the page (#2024-01) and the choice of a filter (?van=…) that a
// refresh of the page itself would lose. Without JavaScript that refresh does the work.
location.replace(document.currentScript.dataset.naar + location.search + location.hash);
