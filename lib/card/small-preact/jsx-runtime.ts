/** Props of an element or a component; `children` among them. */
export type Props = Record<string, unknown> & { children?: unknown }

export interface Element {
  type: string | ((props: Props) => unknown)
  props: Props
  key: unknown
}

/** What JSX is compiled to. */
export function jsx(type: Element['type'], props: Props, key?: unknown): Element {
  return { type, props, key }
}

export { jsx as jsxs }

export function Fragment({ children }: Props): unknown {
  return children
}
