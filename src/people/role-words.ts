import type { Role } from './words.ts'

/** What a role is called, and what it opens, as people read it. */
export const ROLE_WORDS: Record<Role, { name: string; opens: string }> = {
  hr_partner: { name: 'HR partner', opens: 'Looks after the people of some teams: sees how far reviews are, and reads what was submitted.' },
  hr_admin: { name: 'HR administrator', opens: 'Runs review cycles, imports people, sets managers and levels, gives roles.' },
  system_admin: { name: 'System administrator', opens: 'Keeps Plumbline running. Reads no text about anybody.' },
  facilitator: { name: 'Facilitator', opens: 'Leads calibration sessions they are invited to.' },
}
