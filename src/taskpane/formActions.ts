import type { FormRequest } from "../core/form/officeForm";
import type { ActionDependencies, PaneActions } from "./paneActions";

type FormActions = Pick<PaneActions, "openForm" | "makeForm">;

/** Making the form for the offices, and looking who has answered. */
export function createFormActions({ effects, tell }: ActionDependencies): FormActions {
  async function look(): Promise<void> {
    const { useCases, language, today } = effects();
    const statuses = await useCases.lookAtForms({ language, today: today() });
    if (statuses.ok) tell({ type: "formsLookedAt", statuses: statuses.value });
    else tell({ type: "problemMet", problem: statuses.problem });
  }

  async function openForm(): Promise<void> {
    tell({ type: "formOpened" });
    await look();
  }

  async function makeForm(request: FormRequest, how: "save" | "open"): Promise<void> {
    const { useCases, save, openWorkbook } = effects();
    tell({ type: "formBegan" });
    const made = await useCases.makeForm(request);
    if (!made.ok) {
      tell({ type: "problemMet", problem: made.problem });
      return;
    }
    const { name, bytes, notKept } = made.value;
    if (how === "save") save({ name, bytes });
    else {
      const opened = await openWorkbook?.(bytes);
      if (opened?.ok === false) {
        tell({ type: "problemMet", problem: opened.problem });
        return;
      }
    }
    tell({ type: "formMade", name });
    if (notKept) tell({ type: "problemMet", problem: notKept });
    else await look();
  }

  return {
    openForm: () => void openForm(),
    makeForm: (request, how) => void makeForm(request, how),
  };
}
