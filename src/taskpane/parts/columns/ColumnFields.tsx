import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { ColumnRole } from "../../../core/grid/columns/columnRole";
import type { Decimal } from "../../../core/grid/figures/decimalSigns";
import type { ColumnChange } from "../../../core/grid/mapping/changeMapping";
import type { ColumnMapping } from "../../../core/grid/mapping/tableMapping";
import type { UnitSense } from "../../../core/grid/words/unitWords";
import { indicators } from "../../../core/indicator/catalogue";
import type { Role } from "../../../core/observation/observation";
import type { Text } from "../../../text/text";
import { usePaneContext } from "../../paneContext";
import { explainSign, explainUnit, hasFigures } from "../../tables/explainColumn";
import { columnUnits, unitFor } from "../../tables/columnUnits";
import { useReviewStyles } from "../../useReviewStyles";
import { useStyles } from "../../useStyles";
import { Choice } from "../Choice";

/** The roles that a person chooses from; why a column is not imported is of no matter to the import. */
const offered: readonly ColumnRole[] = [
  "area",
  "group",
  "indicator",
  "period",
  "unit",
  "value",
  "total",
  "note",
];
const figureRoles: readonly Role[] = ["actual", "target", "change", "baseline"];
const signs: readonly Decimal[] = [".", ","];

interface ColumnFieldsProps {
  readonly column: ColumnMapping;
  /** The sign that its numbers can be read by in two ways; null where nothing is in doubt. */
  readonly sign: Decimal | null;
  /** Takes what is to be otherwise than now, all at once: a large table is not read anew for each field. */
  readonly onApply: (change: ColumnChange) => void;
}

/** What a column is for, and of figures what they count; each can be chosen anew. */
export function ColumnFields({ column, sign, onApply }: ColumnFieldsProps): JSX.Element {
  const look = useReviewStyles();
  const styles = useStyles();
  const { text } = usePaneContext();
  const [change, setChange] = useState<ColumnChange>({});
  const asked: ColumnMapping = { ...column, ...change };
  const { role } = asked;
  const fields: FieldsProps = {
    column: asked,
    onChange: (more) => setChange({ ...change, ...more }),
  };
  return (
    <>
      <div className={look.fields}>
        <RoleField {...fields} own={column.role} />
        {hasFigures(role) && <FigureFields {...fields} />}
        {hasFigures(role) && (sign !== null || column.decimal !== null) && (
          <SignField {...fields} />
        )}
      </div>
      <Button size="small" className={styles.link} onClick={() => onApply(change)}>
        {text.say("columns.apply")}
      </Button>
    </>
  );
}

interface FieldsProps {
  /** As it is asked for so far. */
  readonly column: ColumnMapping;
  readonly onChange: (change: ColumnChange) => void;
}

function RoleField({
  column: { role },
  own,
  onChange,
}: FieldsProps & { readonly own: ColumnRole }): JSX.Element {
  const { text } = usePaneContext();
  const roles = offered.includes(own) ? offered : [...offered, own];
  return (
    <Choice
      label={text.say("columns.meaning")}
      value={role}
      options={roles.map((id) => [id, text.say(`columns.role.${id}`)])}
      onChosen={(value) => onChange({ role: value as ColumnRole })}
    />
  );
}

function SignField({ column: { decimal }, onChange }: FieldsProps): JSX.Element {
  const { text } = usePaneContext();
  return (
    <Choice
      label={text.say("columns.sign")}
      value={decimal ?? ""}
      options={[asInTable(text), ...signs.map((id) => [id, explainSign(id, text)] as const)]}
      onChosen={(value) => onChange({ decimal: signs.find((known) => known === value) ?? null })}
    />
  );
}

/** The first option of a field: nothing said, so that each file's own words count. */
const asInTable = ({ say }: Text): readonly [string, string] => ["", say("columns.asInTable")];

/** What a column's figures count, whether they were aimed at or reached, and in what unit. */
function FigureFields({
  column: { indicator, figureRole, unit },
  onChange,
}: FieldsProps): JSX.Element {
  const { text, words } = usePaneContext();
  const first = asInTable(text);
  const known = indicators.map(({ id }) => id);
  const all = indicator === null || known.includes(indicator) ? known : [indicator, ...known];
  const units = columnUnits(unit);
  return (
    <>
      <Choice
        label={text.say("columns.indicator")}
        value={indicator ?? ""}
        options={[first, ...all.map((id) => [id, words.indicator(id)] as const)]}
        onChosen={(value) =>
          onChange(
            value === "" ? { indicator: null } : { indicator: value, ...unitFor(value, unit) },
          )
        }
      />
      <Choice
        label={text.say("columns.figureRole")}
        value={figureRole ?? ""}
        options={[first, ...figureRoles.map((id) => [id, words.roles[id]] as const)]}
        onChosen={(value) =>
          onChange({ figureRole: figureRoles.find((id) => id === value) ?? null })
        }
      />
      <Choice
        label={text.say("columns.unit")}
        value={unit?.unit ? keyOf(unit) : ""}
        options={[
          first,
          ...units.map((one) => [keyOf(one), explainUnit(one, { text, words })] as const),
        ]}
        onChosen={(value) => onChange({ unit: units.find((one) => keyOf(one) === value) ?? null })}
      />
    </>
  );
}

const keyOf = ({ unit, factor }: UnitSense): string => `${unit ?? ""} ${factor}`;
