/** Goes to where the person was headed. A whole new page, so that nothing of a former person stays; only addresses of ours. */
export function entered(next?: string): void {
  location.assign(ownAddress(next))
}

/** An address of ours, or home: `//elsewhere.example` and `https:` are not ours. */
export function ownAddress(next: string | undefined): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'
}
