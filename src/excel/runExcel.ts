import type { Problem } from "../core/problem";
import { fail, ok, type Result } from "../core/result";

/**
 * The one place that calls `Excel.run`.
 *
 * Turns the host's refusals into problems and lets everything else (our bugs) throw. `during` names the
 * phase for the user, e.g. "import". Waits for a cell being edited where Excel can wait.
 */
export async function runExcel<Value>(
  during: string,
  batch: (context: Excel.RequestContext) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return fail(problemOf(error.code, during));
    throw error;
  }
}

/** A value for the end of a batch that found nothing wrong. */
export const succeeded = ok;

// Microsoft's pages disagree on which of the two codes an open cell raises, so both mean it.
const cellEditCodes: readonly string[] = ["InvalidOperationInCellEditMode", "InvalidOperation"];

function problemOf(code: string, during: string): Problem {
  if (cellEditCodes.includes(code)) return { kind: "CellBeingEdited" };
  return { kind: "HostRefused", code, during };
}
