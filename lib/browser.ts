/** The extension APIs for background and pages. Scout and reader take 'wxt/browser', which weighs nothing. */
export { default as browser } from 'webextension-polyfill'
