import { almanacLayouts } from "./almanacs";
import { compendiumLayouts } from "./compendia";
import { dossierLayouts } from "./dossiers";
import { partnerLayouts } from "./partners";
import { rosterLayouts } from "./rosters";
import { weeklyLayouts } from "./weeklies";
import { accountLayouts } from "./accounts";
import { arabicLayouts } from "./arabic";
import { arabicOfficeLayouts } from "./arabicOffices";
import { blockLayouts } from "./blocks";
import { englishLayouts } from "./english";
import { exportLayouts } from "./exports";
import { formLayouts } from "./forms";
import { headerLayouts } from "./headers";
import { outlineLayouts } from "./outlines";
import { periodLayouts } from "./periods";
import { surroundingLayouts } from "./surroundings";
import { thingLayouts } from "./things";
import { officeLayouts } from "./offices";
import { agencyLayouts } from "./agencies";
import { driveLayouts } from "./drives";
import { fundLayouts } from "./funds";
import { partLayouts } from "./parts";
import { programmeLayouts } from "./programmes";
import { collectorLayouts } from "./collectors";
import { trackerLayouts } from "./trackers";
import { benefitLayouts } from "./benefits";
import { progressLayouts } from "./progress";
import { resultLayouts } from "./results";
import { accountingLayouts } from "./accounting";
import { halfYearLayouts } from "./halfYears";
import { regionLayouts } from "./regions";
import { schemeLayouts } from "./schemes";
import { balanceLayouts } from "./balances";
import { debtLayouts } from "./debts";
import { valueLayouts } from "./values";
import { movementLayouts } from "./movements";
import { sheetLayouts } from "./sheets";
import { returnLayouts } from "./returns";
import { bureauLayouts } from "./bureaus";
import { arabicBureauLayouts } from "./arabicBureaus";
import { handwritingLayouts } from "./handwriting";
import { rollLayouts } from "./rolls";
import { yearbookLayouts } from "./yearbooks";
import { governorateLayouts } from "./governorates";
import { inventoryLayouts } from "./inventories";
import { deadlineLayouts } from "./deadlines";
import { bulletinLayouts } from "./bulletins";
import { ministryLayouts } from "./ministries";
import { circularLayouts } from "./circulars";
import { ledgerLayouts } from "./ledgers";
import { surveyLayouts } from "./surveys";
import { authorityLayouts } from "./authorities";
import { notebookLayouts } from "./notebooks";
import { budgetLayouts } from "./budgets";
import { listingLayouts } from "./listings";
import { arabicBulletinLayouts } from "./arabicBulletins";
import { circuitLayouts } from "./circuits";
import { supplementLayouts } from "./supplements";
import { dashboardLayouts } from "./dashboards";
import { directorateLayouts } from "./directorates";
import { postingLayouts } from "./postings";
import { registerLayouts } from "./registers";
import { leafletLayouts } from "./leaflets";
import { turnoutLayouts } from "./turnouts";
import { summaryLayouts } from "./summaries";
import { abroadLayouts } from "./abroad";
import { dispatchLayouts } from "./dispatches";
import { excerptLayouts } from "./excerpts";
import { briefingLayouts } from "./briefings";
import { noticeLayouts } from "./notices";
import { sumLayouts } from "./sums";
import type { Layout } from "./layout";

/** Every layout, in the order of their files' making. */
export const layouts: readonly Layout[] = [
  ...headerLayouts,
  ...outlineLayouts,
  ...blockLayouts,
  ...valueLayouts,
  ...formLayouts,
  ...englishLayouts,
  ...arabicLayouts,
  ...periodLayouts,
  ...surroundingLayouts,
  ...exportLayouts,
  ...thingLayouts,
  ...arabicOfficeLayouts,
  ...officeLayouts,
  ...agencyLayouts,
  ...driveLayouts,
  ...partLayouts,
  ...accountLayouts,
  ...programmeLayouts,
  ...fundLayouts,
  ...collectorLayouts,
  ...trackerLayouts,
  ...progressLayouts,
  ...resultLayouts,
  ...benefitLayouts,
  ...halfYearLayouts,
  ...accountingLayouts,
  ...regionLayouts,
  ...schemeLayouts,
  ...debtLayouts,
  ...balanceLayouts,
  ...movementLayouts,
  ...sheetLayouts,
  ...returnLayouts,
  ...bureauLayouts,
  ...arabicBureauLayouts,
  ...handwritingLayouts,
  ...rollLayouts,
  ...yearbookLayouts,
  ...governorateLayouts,
  ...inventoryLayouts,
  ...deadlineLayouts,
  ...bulletinLayouts,
  ...ministryLayouts,
  ...circularLayouts,
  ...ledgerLayouts,
  ...surveyLayouts,
  ...authorityLayouts,
  ...notebookLayouts,
  ...budgetLayouts,
  ...listingLayouts,
  ...arabicBulletinLayouts,
  ...circuitLayouts,
  ...supplementLayouts,
  ...dashboardLayouts,
  ...directorateLayouts,
  ...dispatchLayouts,
  ...sumLayouts,
  ...summaryLayouts,
  ...abroadLayouts,
  ...leafletLayouts,
  ...turnoutLayouts,
  ...postingLayouts,
  ...registerLayouts,
  ...excerptLayouts,
  ...briefingLayouts,
  ...noticeLayouts,
  ...dossierLayouts,
  ...rosterLayouts,
  ...weeklyLayouts,
  ...partnerLayouts,
  ...almanacLayouts,
  ...compendiumLayouts,
];
