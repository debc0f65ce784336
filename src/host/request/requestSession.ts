import type { HostObject } from "../objects/hostObject";
import type { HostWorkbook } from "../workbook/hostWorkbook";

/** What one host needs to carry out batches: the workbook, and the objects that outlive a batch. */
export interface RequestSession {
  readonly workbook: HostWorkbook;
  readonly root: HostObject;
  /** Objects kept by reference id, such as ranges. */
  readonly kept: Map<string, HostObject>;
}
