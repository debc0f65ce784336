/** The error codes of Excel that this host raises. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound";

/** A refusal that office.js shows to the add-in as `OfficeExtension.Error` with this code. */
export interface HostError extends Error {
  readonly hostErrorCode: HostErrorCode;
}

/** Makes a refusal; throw it to fail the action being carried out. */
export const hostError = (code: HostErrorCode, message: string): HostError =>
  Object.assign(new Error(message), { hostErrorCode: code });

/** Whether a caught value is a refusal of ours rather than a bug. */
export const isHostError = (error: unknown): error is HostError =>
  error instanceof Error && "hostErrorCode" in error;
