export function ensureNginx(): string;
export function ensureApache(): string;
