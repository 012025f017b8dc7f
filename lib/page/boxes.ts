/** The boxes of ranges, one for each line and text node: CSS px, viewport coordinates. */
export function boxesOf(page: Document, ranges: readonly StaticRange[]): DOMRect[] {
  const live = page.createRange()
  const boxes = ranges.flatMap((range) => {
    if (!range.startContainer.isConnected || !isValid(range)) return []
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  })
  // A live range makes the page's own edits slower for as long as it stands in its text.
  live.selectNode(page.documentElement)
  return boxes
}

/** The page may have shortened the text since. */
function isValid({ endContainer, endOffset }: StaticRange): boolean {
  return endOffset <= (endContainer as Text).length
}
