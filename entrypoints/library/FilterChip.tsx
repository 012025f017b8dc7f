export interface FilterChipProps {
  words: string
  count: number
  pressed: boolean
  onClick: () => void
}

/** A choice that stays down. One that would show nothing can still be chosen: the empty list says what to do. */
export function FilterChip({ words, count, pressed, onClick }: FilterChipProps) {
  return (
    <button
      type="button"
      class="choice"
      aria-pressed={pressed}
      data-empty={count === 0 || undefined}
      onClick={onClick}
    >
      {words} <span class="count">{count}</span>
    </button>
  )
}
