//! The pages about problems. No route leads to them: `middleware` shows them.

use crate::web::page::ProblemPage;
use crate::web::route::Feature;

pub const FEATURE: Feature =
    Feature { routes: &[], samples: |samples| samples.add::<ProblemPage>("problem", "/nowhere"), nav: None };
