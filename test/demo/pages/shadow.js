// An element that keeps its text in a shadow root: open ones can be read, closed ones are the page's own affair.
customElements.define(
  'news-card',
  class extends HTMLElement {
    connectedCallback() {
      const paragraph = document.createElement('p')
      paragraph.textContent = this.dataset.text
      this.attachShadow({ mode: this.dataset.mode }).append(paragraph)
    }
  },
)
