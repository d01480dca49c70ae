/** `/growthAreas/0/example` -> `growthAreas-0-example`. */
export function fieldId(path: string): string {
  return path.replace(/^\//, '').replaceAll('/', '-')
}
