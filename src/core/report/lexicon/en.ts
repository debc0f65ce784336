import type { Lexicon } from "./feature";

/** English. */
export const enLexicon: Lexicon = {
  launch:
    "launch | launches | launch ceremon* | launching ceremon* | launch event* | kick-off* | kickoff*",
  dialogue: "dialogue* | dialog*",
  conference: "conf | confs | conference* | seminar* | workshop* | symposi* | talk | talks",
  smallGroup: "small group* | small-group* | small team*",
  session: "session* | meeting* | awareness session* | communication session* | outreach session*",
  booth:
    "booth* | consultation point* | advice point* | consultation desk* | stall* | counter* | information desk* | help desk* | kiosk*",
  mobileGroup:
    "mobile group* | mobile team* | mobile communication group* | mobile communication team* | mobile unit* | groups | communication group* | outreach team* | teams | mobile consultation point* | mobile outreach team*",
  parade: "parade* | roadshow* | road show* | motorcade*",
  mediaItem:
    "news item* | video* | article* | news report* | press item* | news stor* | news and article* | press article* | media item*",
  broadcast:
    "loudspeaker programme* | loudspeaker program* | radio programme* | radio program* | broadcast* | loudspeaker broadcast* | radio broadcast* | announcements | airings | radio spots",
  activity: "activit* | event*",
  otherKind: "other",
  household: "doors | household visit* | home visit* | household* | famil* | homes",
  employer: "employer* | enterprise* | compan* | business* | firms | establishments",
  leaflet: "leaflet* | flyer* | brochure* | pamphlet* | handbook* | booklet*",
  banner: "banner* | poster* | printed banner* | billboard*",
  book: "insurance book* | social insurance book* | si book*",
  card: "insurance card* | health insurance card* | hi card* | cards | health card*",
  ward: "commune* | ward* | townships",
  district: "district* | province* | municipalit* | cities",
  caseNoun:
    "outpatient visit* | medical visit* | examinations | treatments | case | cases | patients",
  person:
    "card holders | cardholders | people | person* | participant* | member* | worker* | pensioner* | beneficiar* | joined | labourer* | laborer* | residents | citizen* | student* | pupil* | employee* | individual* | farmers | retiree* | recipient* | men | women | children | communicators | contributors | enrollees | subscribers | took part | policyholders | parents | vendors | traders | drivers | fishermen | teachers | officials | officers | volunteers",
  attendance:
    "guests | attendee* | delegate* | attendances | visits | turns | participants attended | visitors",
  money: "dong | vnd | usd | dollar* | peso* | rupee* | pounds | egp",
  consult:
    "consult* | advis* | spoke to | answer* | reached | spoken to | counsel* | talked to | face-to-face | advice",
  inform: "informed | information reached | were informed",
  attend:
    "with the participation of | attend* | drew | attracted | attracting | drawing | gathered | turnout | present",
  visit:
    "called on | calls on | called at | household visit* | home visit* | visit* | went to | door-to-door | knocked",
  socialInsurance:
    "social or health insurance | social insurance or health insurance | social insurance and health insurance | vsi | social and health insurance | health and social insurance | si and hi | social insurance fund* | social insurance | social security | si",
  voluntary: "vsi | voluntary | voluntar* | vol",
  compulsory: "compulsory | mandatory",
  unemployment: "unemployment | ui",
  healthInsurance:
    "health coverage | card holders | cardholders | social or health insurance | social insurance or health insurance | social insurance and health insurance | household scheme | family scheme | hhi | social and health insurance | health and social insurance | si and hi | health insurance | hi | health insurance card* | hi card* | compulsory health insurance | mandatory health insurance | household health insurance | household hi | family health insurance | household-based health insurance | self-paid health insurance | medical insurance",
  householdHealth:
    "household scheme | family scheme | hhi | household health insurance | household hi | family health insurance | household-based health insurance | self-paid health insurance | self-paid | household-based | self-paid hi | household-based hi | family-based health insurance | health insurance for households | hi for households | health insurance by household",
  students: "student* | pupil* | school children | schoolchildren",
  newly:
    "new | newly | took up | signed up | brought in | more joined | first time | first-time | recruited | newcomers",
  join: "card holders | cardholders | enrolled | registered | signed | protects | particip* | join* | enrol* | member* | covered | insured | contributors | paying members | holders",
  pension:
    "drawing a pension | draw a pension | drew a pension | draws a pension | drawing pensions | draw pensions | drew pensions | drew a monthly pension | drawing a monthly pension | draw a monthly pension | pension* | beneficiar* | allowance* | retiree* | benefit* | recipient*",
  noncash:
    "into an account | to an account | to account | via accounts | via an account | through an account | from cash | away from cash | no longer collect* cash | through accounts | into accounts | by account | to accounts | their accounts | non-cash | noncash | cashless | bank account* | bank transfer* | personal account* | atm | through banks | via banks | bank cards | electronically | without cash",
  cash: "cash | in cash",
  switched:
    "no longer collect* cash | joined | joining | persuad* | mobilis* | mobiliz* | convinc* | switch* | move | moved | moving | chang* | persuaded | helped | convert* | transferred | shifted | mobilised | mobilized",
  paid: "covered | reimbursed | settled | paid out | disburs* | paid | spent | payout* | payment*",
  collected:
    "collect | collects | collected | collecting | collection | collections | revenue* | contributions | contributions collected | raised | receipts",
  population: "population | inhabitants | residents",
  labourForce:
    "labour force | labor force | workforce | working-age population | working age population",
  coverage:
    "health coverage | coverage | covers | coverage rate | covered population | cover | participation rate",
  plan: "assignment | assigned | plan | target* | quota | annual plan | assigned target | goal | planned",
  otherThing:
    "collectors | collector | views | camps | camp | vehicle* | cars | motorbikes | gifts | gift packages | collection point* | agents | inspections | clinic* | hospital* | operations | surger* | tests | x-rays | prescriptions | calls | messages | posts | followers | centres | centers | schools | services | claims | applications | screenings | doctors | nurses",
  remaining:
    "short | still to enrol | remain to be enrolled | yet to enrol | still need to | short of",
  employed: "employed | in employment | salaried | wage earners",
  selfEmployed: "self-employment | gig | self-employed | self employed",
  overseas: "overseas | overseas workers | abroad | ofws",
  insuranceFund: "social insurance fund* | si fund* | social security fund",
  due: "receivable* | amount due | amounts due | total due",
  app: "vssid | vneid | app account* | the app | mobile app | digital account* | online account*",
  owed: "arrears | overdue | owed | unpaid | late contribution*",
  campaign:
    "microcredit | microfinance | microloan* | campaign* | festival | drive | drives | outreach | insured | vaccination | insurance",
  stateBudget: "state budget",
  healthFund:
    "hospitals | hospital bill* | treatment cost* | medical costs | treatment costs | medical examination",
  reached: "reaching | achieved | achieving | attained | met | completed | meeting",
  inTotal:
    "the total | total number | overall total | provincial total | national total | district total | total to | its total | total number of",
  nothing:
    "drawing above | social security board | social security organisation | social security organization | social security institution | social security administration | new base salary | new salary | new rate* | new law | new decree* | new rule* | new school year | new rural | new policy | new policies | new regulation* | new scheme | new app | new office* | at present | short of the target | short of its target | short of target | short of the plan | social insurance office* | social security office* | viet nam social security | vietnam social security | social insurance agenc* | social security agenc* | new year | news | provincial social insurance | press conference | plan of action | social insurance promotion | universal social insurance | law on social insurance | social insurance law | provincial social security | city social security | district social security | the social security | city’s social security | city's social security | social security said | social security corporation | talk about | change* in law | paid leave",
};
