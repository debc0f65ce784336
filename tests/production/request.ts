import type { IncomingHttpHeaders } from "node:http";
import { get } from "node:https";
import type { Site } from "./site";

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Asks a server of the site for a path, trusting the site's certificate alone. */
export const request = (site: Site, port: number, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(
      { host: "localhost", family: 4, port, path, ca: site.certificate.cert, agent: false },
      (response) => {
        response.resume();
        response.once("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers }),
        );
      },
    ).once("error", reject);
  });
