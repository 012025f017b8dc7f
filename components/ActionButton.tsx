import type { ComponentChildren } from 'preact'

export interface ActionButtonProps {
  children: ComponentChildren
  onClick: (event: MouseEvent) => void
  /** For a button that stays down (pin); absent for one that acts once. */
  pressed?: boolean
  disabled?: boolean
  /** What a screen reader says where the words alone are not enough. */
  label?: string
  title?: string
}

export function ActionButton({ children, onClick, pressed, disabled, label, title }: ActionButtonProps) {
  return (
    <button
      type="button"
      class="action"
      aria-pressed={pressed}
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
