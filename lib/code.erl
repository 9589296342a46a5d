%% What AtomVM leaves of code. Modules are found where the host looks for them (avmjit's -pa and --lib), and stay.
-module(code).
-export([is_loaded/1, load_file/1, ensure_modules_loaded/1, get_path/0, add_path/1, add_patha/1, add_pathz/1, which/1, purge/1, soft_purge/1]).

is_loaded(Module) ->
    case erlang:module_loaded(Module) of
        true -> {file, atom_to_list(Module) ++ ".beam"};
        false -> false
    end.

load_file(Module) ->
    case code:ensure_loaded(Module) of
        {module, Module} -> {module, Module};
        _ -> {error, nofile}
    end.

ensure_modules_loaded(Modules) ->
    case [{Module, nofile} || Module <- Modules, load_file(Module) =/= {module, Module}] of
        [] -> ok;
        Missing -> {error, Missing}
    end.

which(Module) ->
    case is_loaded(Module) of
        {file, File} -> File;
        false -> non_existing
    end.

get_path() -> [].
add_path(_) -> {error, bad_directory}.
add_patha(_) -> {error, bad_directory}.
add_pathz(_) -> {error, bad_directory}.
purge(_) -> false.
soft_purge(_) -> true.
