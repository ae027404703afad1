// Made by Clientwright from iqualify.yaml; do not edit.

//! What the documentation shows: each answer is read and written again, each
//! request is sent and compared.

#![forbid(unsafe_code)]

#[rustfmt::skip]
#[cfg(
    any(
        feature = "assessment-groups",
        feature = "assessment-management",
        feature = "channels",
        feature = "course-metadata",
        feature = "courses",
        feature = "learner-activity",
        feature = "offering-learners",
        feature = "offerings",
        feature = "users"
    )
)]
use iqualify_client as tested;

#[cfg(feature = "assessment-groups")]
#[path = "examples/assessment_groups.rs"]
#[rustfmt::skip]
mod assessment_groups;
#[cfg(feature = "assessment-management")]
#[path = "examples/assessment_management.rs"]
#[rustfmt::skip]
mod assessment_management;
#[cfg(feature = "channels")]
#[path = "examples/channels.rs"]
#[rustfmt::skip]
mod channels;
#[cfg(feature = "course-metadata")]
#[path = "examples/course_metadata.rs"]
#[rustfmt::skip]
mod course_metadata;
#[cfg(feature = "courses")]
#[path = "examples/courses.rs"]
#[rustfmt::skip]
mod courses;
#[cfg(feature = "learner-activity")]
#[path = "examples/learner_activity.rs"]
#[rustfmt::skip]
mod learner_activity;
#[cfg(feature = "offering-learners")]
#[path = "examples/offering_learners.rs"]
#[rustfmt::skip]
mod offering_learners;
#[cfg(feature = "offerings")]
#[path = "examples/offerings.rs"]
#[rustfmt::skip]
mod offerings;
#[cfg(feature = "users")]
#[path = "examples/users.rs"]
#[rustfmt::skip]
mod users;
