// Copied as it is: the dialog in which a ribbon command says why it failed where Excel does not open the pane.
/* global document, location */
document.getElementById("text").textContent = decodeURIComponent(location.hash.slice(1));
