import type { ComponentChildren } from 'preact'

export interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  /** What it switches; it names the switch for everyone. */
  children: ComponentChildren
  disabled?: boolean
}

export function Switch({ checked, onChange, children, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span>{children}</span>
      <span class="track" aria-hidden="true">
        <span class="knob" />
      </span>
    </button>
  )
}
