/** Steps done of all, as a short line of knots; the words beside it say the same. */
export function Steps({ done, of }: { done: number; of: number }) {
  const wide = of * 14
  return (
    <svg viewBox={`0 0 ${wide} 16`} aria-hidden="true" className="h-4 shrink-0 text-ink">
      <path d={`M7 8H${wide - 7}`} className="fill-none stroke-edge" strokeWidth="1.5" />
      {Array.from({ length: of }, (_, i) => (
        <circle key={i} cx={i * 14 + 7} cy="8" r="4" strokeWidth="1.5" className={i < done ? 'fill-current stroke-current' : 'fill-paper stroke-edge'} />
      ))}
    </svg>
  )
}
