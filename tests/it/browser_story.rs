//! The stories in a real browser: the reporter's runs no JavaScript, the handler's opens what is sealed.

use crate::harness::Instance;
use crate::node;
use crate::stories::commands;

#[test]
fn the_main_story_leaves_nothing_in_the_reporters_browser() {
    node::require(&["chromium"]);
    let instance = Instance::fresh_demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("main_story.mjs", &[record.as_os_str(), instance.folder().as_os_str()]);
}

#[test]
fn on_the_first_day_a_handler_makes_a_key_and_reads_the_first_report() {
    node::require(&["chromium"]);
    let folder = tempfile::tempdir().unwrap();
    let password = commands::password_in(&commands::says(&commands::init(folder.path()), true));
    let (_service, [public, office]) = commands::serve(folder.path());
    let arguments = [public.as_ref(), office.as_ref(), password.as_ref(), folder.path().as_os_str()];
    node::run("first_day.mjs", &arguments);
}
