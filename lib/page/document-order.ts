/**
 * Compares nodes by where they are read, for sorting: document order, a shadow tree before the children of
 * its host. Both are in the same document.
 */
export function compareInPage(a: Node, b: Node): number {
  if (a === b) return 0
  const [pathA, pathB] = [pathOf(a), pathOf(b)]
  let depth = 0
  while (depth < pathA.length && depth < pathB.length && pathA[depth]?.tree === pathB[depth]?.tree) depth++
  const [inA, inB] = [pathA[depth - 1]?.node, pathB[depth - 1]?.node]
  if (!inA || !inB) return 0
  // One is in the other's shadow tree, or both are in the same host's.
  if (inA === inB) return pathA.length > pathB.length ? -1 : 1
  return inA.compareDocumentPosition(inB) & FOLLOWING ? -1 : 1
}

/** Node.DOCUMENT_POSITION_FOLLOWING, which does not exist in Node. */
const FOLLOWING = 4

/** For each tree from the outermost in: the tree's root, and the node, or what it lies in the shadow of. */
function pathOf(node: Node): { tree: Node; node: Node }[] {
  const path: { tree: Node; node: Node }[] = []
  let at: Node | null = node
  while (at) {
    const tree: Node = at.getRootNode()
    path.unshift({ tree, node: at })
    at = (tree as Partial<ShadowRoot>).host ?? null
  }
  return path
}

/** The parent node, or a shadow root's host. */
export function parentInPage(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
}
