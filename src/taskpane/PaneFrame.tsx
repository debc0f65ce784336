import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import { usePaneContext } from "./paneContext";
import { ProblemBar } from "./parts/ProblemBar";
import type { PaneState, PaneTab } from "./state";
import { ChartsStep } from "./steps/ChartsStep";
import { CompareStep } from "./steps/CompareStep";
import { ImportTab } from "./steps/ImportTab";
import { useStyles } from "./useStyles";

/** The pane's frame: tabs and menu on top, one screen below. */
export function PaneFrame({ state }: { readonly state: PaneState }): JSX.Element {
  const styles = useStyles();
  const { t, actions } = usePaneContext();
  return (
    <div className={styles.pane}>
      <header className={styles.top}>
        <TabList
          size="small"
          selectedValue={state.tab}
          onTabSelect={(_, { value }) => actions.showTab(value as PaneTab)}
        >
          <Tab value="import">{t("tab.import")}</Tab>
          <Tab value="compare">{t("tab.compare")}</Tab>
          <Tab value="charts">{t("tab.charts")}</Tab>
        </TabList>
        <MoreMenu />
      </header>
      <ProblemBar problem={state.problem} />
      <Screen state={state} />
    </div>
  );
}

function Screen({ state }: { readonly state: PaneState }): JSX.Element {
  switch (state.tab) {
    case "import":
      return <ImportTab importing={state.importing} />;
    case "compare":
      return <CompareStep comparing={state.comparing} />;
    case "charts":
      return <ChartsStep comparing={state.comparing} />;
  }
}

const languageNames = { vi: "Tiếng Việt", en: "English" } as const;

function MoreMenu(): JSX.Element {
  const { t, language, chooseLanguage } = usePaneContext();
  return (
    <Menu checkedValues={{ language: [language] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t("menu.more")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t("menu.language")}>
          {(["vi", "en"] as const).map((code) => (
            <MenuItemRadio
              key={code}
              name="language"
              value={code}
              lang={code}
              onClick={() => chooseLanguage(code)}
            >
              {languageNames[code]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
