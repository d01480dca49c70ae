/** The plumb line: the product's one picture. */
export function Plumb({ className = 'h-8 w-4' }: { className?: string }) {
  return (
    <svg viewBox="0 0 16 32" aria-hidden="true" className={`shrink-0 text-accent ${className}`}>
      <path d="M8 0v14" className="stroke-current" strokeWidth="1.5" />
      <path d="M8 13l5.5 4L8 30 2.5 17z" className="fill-current" />
    </svg>
  )
}
