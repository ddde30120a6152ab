// A page that has moved keeps the place in it that the reader asked for; without script the page alone is found.
location.replace(new URL(document.querySelector('link[rel=canonical]').href).pathname + location.hash);
