import { dropTemplates } from '../templates.ts'

/** After everything: nothing of a run stays. */
export default dropTemplates
