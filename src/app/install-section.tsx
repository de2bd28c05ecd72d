import { useStore } from "zustand";
import { InstallHelp } from "#features/about/install-help.tsx";
import { installStore, promptInstall } from "#offline/install.ts";
import { Actions, Button } from "#ui/button.tsx";

/** Installing Mend as an app: by the browser’s own prompt where it offers one, and in words for the rest. */
export function InstallSection() {
  const { canInstall, installed } = useStore(installStore);
  if (installed) return <p>Mend is installed on this device.</p>;
  return (
    <>
      <p>Installed, Mend opens from your home screen or dock like any other app.</p>
      {canInstall && (
        <Actions>
          <Button onClick={() => void promptInstall()}>Install Mend</Button>
        </Actions>
      )}
      <InstallHelp />
    </>
  );
}
