import type { Panels } from '../ui/panels.ts'

export const panels: Panels = { routes: [], commands: [] }
