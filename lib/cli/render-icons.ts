import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright'
import { findBrowser } from './browsers/find-browser'

/** What the manifests of both browsers ask for, and what a toolbar's button asks for, in px. */
const SIZES = [16, 32, 48, 96, 128]
const BUTTON_SIZES = [16, 32, 48]

/** 'Switched off': the lens steps back and a hollow dot appears; where the badge is not (bottom right). */
const OFF_STYLE = '<style>g { opacity: .55 }</style>'
const OFF_DOT =
  '<circle cx="12.5" cy="3.5" r="3.5" fill="#0b6b63"/><circle cx="12.5" cy="3.5" r="1.75" fill="none" stroke="#fff" stroke-width="1.5"/>'

const folder = 'public/icon'
const lens = await readFile(`${folder}/lens.svg`, 'utf8')
const off = lens.replace('<rect', `${OFF_STYLE}<rect`).replace('</svg>', `${OFF_DOT}</svg>`)
const states = [
  { prefix: '', svg: lens, sizes: SIZES },
  { prefix: 'off-', svg: off, sizes: BUTTON_SIZES },
]

const { executable } = await findBrowser('chromium')
const browser = await chromium.launch({ executablePath: executable })
const page = await browser.newPage()
for (const { prefix, svg, sizes } of states) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
    await writeFile(`${folder}/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
