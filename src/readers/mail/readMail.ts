import PostalMime, { type Email } from "postal-mime";
import type { Problem } from "../../core/problem";
import { fail, ok, type Result } from "../../core/result";
import { paragraph, type Block } from "../documents/block";
import { readHtml } from "../html/readHtml";
import { joinWrappedLines } from "./joinWrappedLines";

// Mail programs nest a few parts; a mail made to exhaust a reader nests thousands.
const limits = { maxNestingDepth: 50, maxHeadersSize: 2 * 1024 * 1024 };

/** A mail's words, and the address it was sent from; null when it names none. */
export interface MailContent {
  readonly blocks: readonly Block[];
  readonly from: string | null;
}

/** Reads an e-mail: its subject, then its text. Attachments are files of their own and stay unread. */
export async function readMail(
  name: string,
  bytes: Uint8Array,
): Promise<Result<MailContent, Problem>> {
  const mail = await parse(bytes);
  if (mail === null) return fail({ kind: "FileUnreadable", name });
  const blocks = blocksOf(name, mail);
  return blocks.ok ? ok({ blocks: blocks.value, from: mail.from?.address ?? null }) : blocks;
}

function blocksOf(name: string, mail: Email): Result<readonly Block[], Problem> {
  const subject =
    mail.subject === undefined || mail.subject === "" ? [] : [paragraph(mail.subject)];
  if (mail.html !== undefined && mail.html.trim() !== "") {
    const body = readHtml(name, mail.html);
    return body.ok ? ok([...subject, ...body.value]) : body;
  }
  return ok([...subject, ...joinWrappedLines(mail.text ?? "").map(paragraph)]);
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, limits);
  } catch {
    // The library throws on mail past its limits; which limit helps nobody here.
    return null;
  }
}
