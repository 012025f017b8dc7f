// The same server under its other name is another site to a browser.
const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'
document.querySelector('#other').src = `http://${host}:${location.port}/frame-other.html`
