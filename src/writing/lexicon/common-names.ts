import { plain } from './classes.ts'

/** Short forms and names that a reader in any trade can place. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(plain(`x-ray x-rays supreme thanksgiving fy ye cantonese eid farsi gujarati halloween hanukkah hindi kippur mandarin passover pentecost tamil whit yom 2fa 5s a&e a-level a-levels a/b a3 a4 aberdeen ac acas acca accounts accra acv adhd adr advent aed africa african aht ai algeria am amazon america
  american aml amsterdam android angeles ankara antwerp ap apac api apis apple ar arabic argentina arr asana asap asia asian athens atlanta auckland aud austin
  australia australian austria austrian aws azure b2b b2c ba balkan balkans baltic baltics bangalore bangkok bangladesh bank barcelona basel bath bbc bcc beijing belfast belgian
  belgium benelux bengali bergen berlin bilbao bim biology birmingham black bluetooth bogota boh bolton bom bonn bordeaux bosnia boston bp brazil brazilian
  bremen brexit brighton bristol british brussels bsc bucharest budapest bulgaria bulgarian cabinet cac cad cairo cambridge canada canadian capa capex
  cardiff cc cd cdm cdn ceo cfa cfo chemistry chennai chf chicago chile china chinese christian christmas ci ci/cd cima cio cli cmr cms cnc cologne colombia
  compliance confluence controlling coo copenhagen cork corona corpus coshh coventry covid covid-19 cpa cpd cpr cqc crm croatia croatian crown csat csr
  css csv ct cto cuba cv cvs cyprus czech czk dach dallas danish datev db dc delhi denmark denver derby dhaka dispatch diwali diy dkk dm dmaic dms dna dnr dns docker
  doi dortmund dpa dr dresden dubai dublin dundee durham dutch dvd dvla düsseldorf east easter ebitda ec2 ecg echr ect edi edinburgh egypt ehcp elisa em
  emea engineering england english er erc erp esg essen estates estonia estonian eta etc etf ethiopia eu eur europe european eve evp excel exeter f&b facebook
  facilities faq faqs fat fcr fda fifo figma finance finland finnish fmea foh foi france francisco frankfurt french friday frs fte ftes ftl ftp fx fyi
  gaap galway gb gbp gcp gcse gcses gdpr geneva geography german germany ghana ghz github gitlab glasgow gmc gmp gmt god google gothenburg gp gps granada
  graz greece greek grpc gw h1 h2 haccp halloween hamburg hanoi hanover hanukkah hebrew helsinki hgv highlands hindi hindu history hiv hmrc holi
  housekeeping houston hplc hr hr-partner hse html http https hub hubspot hull hungarian hungary hvac iam iata iatf ib iberia ic iceland icelandic icu id ids
  ielts ifrs ii iii imdg india indian indonesia instagram internet inverness ios ip ipo iran irb ireland irish irr irs isbn iso israel istanbul it
  italian italy itil iv ivr jakarta january japan japanese java javascript jewish jira johannesburg json jwt kafka karachi kc kenya key kg kiel kiev
  kippur km korea korean kotlin kpi kpis krakow ks1 ks2 ks3 ks4 kubernetes kw kwh kyc kyiv l1 l2 l3 l4 l5 l6 l7 labour lagos lan lancaster latin latvia
  latvian lcd ldap led leeds legal leicester leipzig lgv lifo lille lima limerick linkedin linux linz lisbon lithuania lithuanian liverpool llc llp lms
  logistics london lord ltl ltv luxembourg lyon m&e m1 m2 m3 m4 mac madrid maintenance mainz malaysia malta manchester manila marketing marseille maths
  mb mba md mdt melbourne mep mews mexican mexico mfa mhz miami microsoft midlands milan ministry miro ml monday monday.com montreal morocco moscow mot
  mp mps mql mqls mr mri mrr mrs mrsa ms msa msc mtbf mttr mumbai munich music muslim mvp mw mwh mysql nairobi naples nato ncr nda ndas netherlands
  newcastle news ngo ngos nhs nice nigeria nmc nmr nok nordic nordics north norway norwegian norwich notion nottingham nps npv nqt nrr nuremberg oauth obs oee oem ofsted
  ok okr okrs operations opex oracle orcid orm osaka osha oslo ot ota outlook oxford p&l p1 p2 p95 p99 pakistan paris parliament passover paulo payroll
  pcr pdca pdf pe pentecost persian perth peru pgce phd philadelphia philippines photoshop physics pin pip pips plc pln plymouth pm pms po poc pod poland
  polish porto portsmouth portugal portuguese pos postgres postgresql powerpoint ppap ppc ppe pr prague preston prn procurement production prs pta
  punjabi purchasing purim python q1 q2 q3 q4 qa quality quickbooks r&d ramadan rams rcn rds react reception redis registry research rest revpar rfi
  rfid rfis rfp rfq riddor riga rio rna roi romania romanian rome rostock rotterdam rpc rse rsvp ruby russian rust s3 saas sage sales salesforce
  salzburg saml santiago sap sat sbar scandinavia scotland scottish sdk seattle sec security sek sem sen senate send seo seoul serbia serbian sev1 sev2 seville shanghai
  sharepoint sheffield singapore sku skus sla slack slas slovak slovakia slovenia smb sme smed smes sms smtp soap sofia sop sops south southampton sow
  sox spain spanish spc sql sqs sra ssl sso stage stem stockholm stockport stuttgart sunday sunderland svp swansea sweden swedish swift swiss
  switzerland sydney tableau taipei taiwan tallinn tanzania tb teams tehran terraform thai thailand tls tms todo toefl tokyo toronto totp toulouse tpm
  treasury trello tunisia tupe turin turkey turkish tv twitter typescript uganda ui uk ukraine ukrainian ukri un urdu url urls us usa usb usd utc utrecht ux
  valencia vancouver vat venezuela vesak vi vienna vietnam vietnamese vii viii vilnius vle vm vms vp vpc vpn wales warsaw washington wcag web welsh west
  whatsapp whitsun wi wi-fi wifi wikipedia windows wms word workday xero xml yaml yom york youtube zambia zendesk zoom zurich`))
