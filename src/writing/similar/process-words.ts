/**
 * Words of how a review comes about, whom to ask, and what a level asks: what an organisation says to everybody. No passage of
 * somebody's own is made of them.
 */
export const PROCESS: ReadonlySet<string> = new Set(`rating ratings rated calibrated calibration calibrate review reviews reviewed cycle policy policies hr council appeal form forms
  document guideline guidelines guide framework level levels scale manager managers employee employees employer confidential confidentially signature sign
  signed signs questions conversation intranet handbook template company organisation organization deadline article agreement assessment assessments
  assessed appraisal appraisals personnel file statement statements stored attach attached discussed records record retained criteria
  one-on-ones one-on-one goals goal scope section copy committee confirm confirms confirmed comments comment following paragraph clause collective
  employment entitled acknowledge acknowledged acknowledges acknowledgement process expectations expectation expected expects expect role roles
  evaluation evaluations evaluate evaluated feedback self-review self-assessment objectives competency competencies dimension dimensions
  values mission development plan proposed rate outcome outcomes deleted data purpose protection`.split(/\s+/u))
