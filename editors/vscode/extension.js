/** Starts `avmjit debug --dap` for VS Code's debug sessions; all else is the adapter's. */

const { existsSync } = require("node:fs");
const { join } = require("node:path");
const vscode = require("vscode");

const TYPE = "avmjit";

function activate(context) {
	context.subscriptions.push(
		vscode.debug.registerDebugAdapterDescriptorFactory(TYPE, {
			createDebugAdapterDescriptor: ({ workspaceFolder }) =>
				adapterCommand(workspaceFolder),
		}),
		vscode.debug.registerDebugConfigurationProvider(TYPE, {
			resolveDebugConfiguration,
		}),
	);
}

/** A session that was started without a launch.json is of the file that is open. */
function resolveDebugConfiguration(_folder, configuration) {
	if (configuration.type || configuration.request || configuration.name)
		return configuration;
	const document = vscode.window.activeTextEditor?.document;
	if (document?.languageId !== "erlang") return undefined;
	return {
		type: TYPE,
		request: "launch",
		name: "AtomVM: this file",
		program: document.uri.fsPath,
	};
}

function adapterCommand(workspaceFolder) {
	const command = findCommand(workspaceFolder);
	const args = ["debug", "--dap"];
	const options = workspaceFolder && { cwd: workspaceFolder.uri.fsPath };
	if (!command.endsWith(".js"))
		return new vscode.DebugAdapterExecutable(command, args, options);
	// A script is run by Node.js, which is needed in any case. VS Code takes the command "node" for its own Node.js, and
	// requires the script there: a module that awaits cannot be.
	return process.platform === "win32"
		? new vscode.DebugAdapterExecutable("node.exe", [command, ...args], options)
		: new vscode.DebugAdapterExecutable(
				"/usr/bin/env",
				["node", command, ...args],
				options,
			);
}

/** The setting, else what the workspace has installed, else what is on the PATH. */
function findCommand(workspaceFolder) {
	const set = vscode.workspace
		.getConfiguration(TYPE, workspaceFolder?.uri)
		.get("path");
	if (set) return set;
	if (workspaceFolder) {
		const folder = join(workspaceFolder.uri.fsPath, "node_modules");
		// What npm links to: VS Code starts no .cmd files on Windows.
		const script = join(folder, "atomvm-wasm-jit", "bin", "avmjit.js");
		if (existsSync(script)) return script;
		const link = join(folder, ".bin", "avmjit");
		if (existsSync(link)) return link;
	}
	return "avmjit";
}

function deactivate() {}

module.exports = { activate, deactivate };
